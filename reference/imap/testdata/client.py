"""Drives an IMAP server with Python's own client: python3 client.py HOST PORT USER PASSWORD"""
import imaplib
import sys
import time

host, port, user, password = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4]
MESSAGE = (b"From: Ann <ann@a.example>\r\nTo: bob@a.example\r\nSubject: hello\r\n"
           b"Date: Mon, 2 Feb 2026 10:00:00 +0000\r\n\r\nfirst line\r\nsecond line\r\n")


def good(answer):
    kind, data = answer
    assert kind == "OK", answer
    return data


m = imaplib.IMAP4(host, port, timeout=20)
assert "IMAP4REV1" in m.capabilities, m.capabilities
good(m.authenticate("PLAIN", lambda _: b"\0" + user.encode() + b"\0" + password.encode()))
good(m.create("box"))
good(m.subscribe("box"))
assert any(b"box" in line for line in good(m.list()))
assert any(b"box" in line for line in good(m.lsub()))
for i in range(3):
    date = imaplib.Time2Internaldate(time.time())
    assert b"APPENDUID" in good(m.append("box", r"(\Flagged)", date, MESSAGE))[0]
assert good(m.select("box")) == [b"3"]
assert good(m.search(None, "FLAGGED", "SUBJECT", '"hello"')) == [b"1 2 3"]
assert good(m.search("UTF-8", "TEXT", "second")) == [b"1 2 3"]
data = good(m.fetch("1", "(RFC822.SIZE BODY[] ENVELOPE BODYSTRUCTURE)"))
assert data[0][1] == MESSAGE, data
assert b"RFC822.SIZE %d" % len(MESSAGE) in b"".join(p if isinstance(p, bytes) else p[0] for p in data), data
assert b"\\Seen" in good(m.fetch("1", "(FLAGS)"))[0]
assert good(m.fetch("2", "(BODY.PEEK[1]<6.4>)"))[0][1] == b"line"
good(m.store("2", "+FLAGS", r"(\Deleted kw)"))
good(m.copy("1:2", "INBOX"))
assert good(m.expunge()) == [b"2"]
assert good(m.uid("SEARCH", "ALL")) == [b"1 3"]
good(m.uid("STORE", "3", "-FLAGS.SILENT", r"(\Flagged)"))
assert b"MESSAGES 2" in good(m.status("INBOX", "(MESSAGES UIDNEXT UNSEEN)"))[0]

# IDLE by hand, with a second session that makes the change
n = imaplib.IMAP4(host, port, timeout=20)
good(n.login(user, password))
m.send(b"idle1 IDLE\r\n")
assert m.readline().startswith(b"+ ")
good(n.append("box", None, None, MESSAGE))
seen = []
while not any(b"EXISTS" in line.upper() for line in seen):
    seen.append(m.readline())
m.send(b"DONE\r\n")
while not seen[-1].startswith(b"idle1 "):
    seen.append(m.readline())
good(m.close())
good(m.rename("box", "box2"))
good(m.delete("box2"))
m.logout()
n.logout()
print("done")
