# Runs aiosmtpd 1.4 for harness/lab: SMTP, submission and, where it keeps the mail itself, LMTP.
import asyncio
import email.parser
import email.utils
import json
import mailbox
import os
import smtplib
import ssl
import sys

from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP, AuthResult

settings = json.load(open(sys.argv[1]))
passwords = {account["User"]: account["Password"] for account in settings["Accounts"]}
addresses = {account["Address"] for account in settings["Accounts"]}


def known(address):
    """Give the account that an address stands for, or None."""
    local, at, domain = address.rpartition("@")
    if not at:
        local, domain = domain, settings["Domain"]
    if local.lower() == "postmaster":  # RFC 5321 §4.5.1
        local = local.lower()
    elif not at:
        return None
    address = local + "@" + domain.lower()
    return address if address in addresses else None


def received(session):
    """Make a Received field, which the library leaves to its users. RFC 5321 §4.4"""
    date = email.utils.format_datetime(email.utils.localtime())
    return f"Received: from {session.host_name} ([127.0.0.1]) by localhost; {date}\r\n".encode()


def completion(sender, content):
    """Make the fields that a submitted message lacks. RFC 6409 §8"""
    present = email.parser.BytesHeaderParser().parsebytes(content)
    fields = {
        "Date": email.utils.format_datetime(email.utils.localtime()),
        "From": f"<{sender}>",
        "Message-ID": email.utils.make_msgid(domain="localhost"),
    }
    return "".join(f"{name}: {body}\r\n" for name, body in fields.items() if name not in present).encode()


def deliver(envelope, recipients):
    """Hand a message to the server that keeps the mail, or put it into maildirs."""
    if settings["LMTP"]:
        host, _, port = settings["LMTP"].rpartition(":")
        with smtplib.LMTP(host, int(port), local_hostname="localhost") as store:
            for recipient in recipients:  # smtplib reads one reply to the data
                store.sendmail(envelope.mail_from, [recipient], envelope.content)
        return
    for recipient in recipients:
        path = os.path.join(settings["Folder"], "mail", recipient)
        mailbox.Maildir(os.path.join(path, "Maildir")).add(envelope.content)


class Handler:
    """Take mail for the accounts and for nobody else."""

    def __init__(self, submission=False):
        self.submission = submission

    async def handle_RCPT(self, server, session, envelope, address, options):
        account = known(address)
        if account is None:
            return "550 5.1.1 No such user here"
        envelope.rcpt_tos.append(account)
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server, session, envelope):
        recipients = sorted(set(envelope.rcpt_tos))
        if self.submission:
            envelope.content = completion(envelope.mail_from, envelope.content) + envelope.content
        envelope.content = received(session) + envelope.content
        await asyncio.get_running_loop().run_in_executor(None, deliver, envelope, recipients)
        if isinstance(server, LMTP):  # RFC 2033 §4.2
            return "\r\n".join("250 2.0.0 OK" for _ in envelope.rcpt_tos)
        return "250 2.0.0 OK"


def authenticate(server, session, envelope, mechanism, data):
    """Compare a password."""
    user = data.login.decode("utf-8", "replace")
    good = passwords.get(user, "").encode() == data.password != b""
    return AuthResult(success=good, handled=good, auth_data=user)


async def main():
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(settings["Certificate"], settings["Key"])
    options = {"hostname": "localhost", "enable_SMTPUTF8": True, "tls_context": context}
    password = {"authenticator": authenticate, "auth_require_tls": True}
    loop = asyncio.get_running_loop()

    async def listen(port, protocol, handler, **more):
        await loop.create_server(lambda: protocol(handler, loop=loop, **options, **more), "127.0.0.1", port)

    await listen(settings["SMTPPort"], SMTP, Handler())
    await listen(settings["SubmissionPort"], SMTP, Handler(submission=True), auth_required=True, **password)
    if settings["LMTPPort"]:
        await listen(settings["LMTPPort"], LMTP, Handler())
    await asyncio.Event().wait()


asyncio.run(main())
