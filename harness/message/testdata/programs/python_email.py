"""Writes the python-*.eml files beside it: messages as Python's email package makes them."""
import datetime
import email.header
import email.message
import email.mime.multipart
import email.mime.text
import email.policy
import email.utils
import pathlib

HERE = pathlib.Path(__file__).parent
WHEN = datetime.datetime(2024, 2, 29, 12, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(hours=1)))


def base():
    m = email.message.EmailMessage(policy=email.policy.SMTP)
    m["Date"] = WHEN
    m["From"] = "Zoë Müller <zoe@example.com>"
    m["To"] = ", ".join(f"Person Number {i} <person{i}@example.net>" for i in range(12))
    m["Cc"] = "Team: alice@example.com, bob@example.com;"
    m["Subject"] = "Grüße aus Köln, und noch ein längerer Betreff, der gefaltet werden muss, weil er so lang ist"
    m["Message-ID"] = "<20240229.120000.1@example.com>"
    m["References"] = " ".join(f"<ref.{i}.20240228@example.net>" for i in range(6))
    return m


def modern():
    m = base()
    m.set_content("Liebe Grüße,\n\nZoë\n" + "x" * 200 + "\n")
    m.add_alternative("<p>Liebe Grüße</p>\n", subtype="html")
    m.add_attachment(bytes(range(256)) * 3, maintype="application", subtype="octet-stream", filename="café menu.bin")
    inner = base()
    inner.set_content("an inner message\n")
    m.add_attachment(inner)
    m.set_boundary("===============1234567890123456789==")
    parts = list(m.iter_parts())
    parts[0].set_boundary("===============9876543210987654321==")
    return m.as_bytes()


def legacy():
    m = email.mime.multipart.MIMEMultipart(boundary="===============1111111111111111111==")
    m["Date"] = email.utils.format_datetime(WHEN)
    m["From"] = email.utils.formataddr(("Archer, Alice", "alice@example.com"))
    m["To"] = "bob@example.net"
    m["Subject"] = email.header.Header("The older interface, with an é and a text long enough to be folded once or twice", "utf-8")
    m["Message-ID"] = "<20240229.120000.2@example.com>"
    m.attach(email.mime.text.MIMEText("Café\n", _charset="utf-8"))
    m.attach(email.mime.text.MIMEText("plain\n"))
    return m.as_bytes(policy=email.policy.compat32.clone(linesep="\r\n"))


for name, octets in {"modern": modern(), "legacy": legacy()}.items():
    (HERE / f"python-{name}.eml").write_bytes(octets)
