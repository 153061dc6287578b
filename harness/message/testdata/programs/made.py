"""Writes messages as Python's email package makes them, into the folder that is named."""
import email
import email.headerregistry
import email.message
import email.policy
import email.utils
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])


def base(subject):
    m = email.message.EmailMessage(policy=email.policy.SMTP)
    m["Date"] = email.utils.localtime()
    m["From"] = email.headerregistry.Address("Zoë Müller", "zoe", "example.com")
    m["To"] = "bob@example.net, Ærø <aero@example.org>"
    m["Subject"] = subject
    m["Message-ID"] = email.utils.make_msgid(domain="example.com")
    return m


def write(name, m):
    (folder / f"python-{name}.eml").write_bytes(m.as_bytes())


plain = base("Lunch")
plain.set_content("See you at noon.\n.\nFrom here on.\n")
write("plain", plain)

accents = base("Grüße aus Köln, und noch ein längerer Betreff, der gefaltet werden muss")
accents["References"] = " ".join(email.utils.make_msgid(domain="example.com") for _ in range(30))
accents.set_content("Liebe Grüße\n", cte="base64")
write("accents", accents)

attachment = base("Minutes")
attachment.set_content("See the page.\n")
attachment.add_alternative("<p>See the page.</p>\n", subtype="html")
attachment.add_attachment(bytes(range(256)) * 8, maintype="application", subtype="pdf", filename="minutes of the long meeting in the town hall on the first of May.pdf")
attachment.add_attachment("text,of,a,table\n", filename="tâble.csv", subtype="csv")
write("attachment", attachment)

answer = base("Re: Lunch")
answer["In-Reply-To"] = answer["References"] = plain["Message-ID"]
answer.set_content("> See you at noon.\nYes.\n")
write("reply", answer)

forward = base("Fwd: Lunch")
forward.set_content("Look at this.\n")
forward.add_attachment(plain)
write("forward", forward)
