// Runs npm's smtp-server for harness/lab: SMTP, submission and, where it keeps the mail itself, LMTP.
'use strict';
const fs = require('fs');
const path = require('path');
const { createRequire } = require('module');

const [settingsFile, modules] = process.argv.slice(2);
const load = createRequire(path.join(modules, 'package.json'));
const { SMTPServer } = load('smtp-server');
const SMTPConnection = load('nodemailer/lib/smtp-connection');

const settings = JSON.parse(fs.readFileSync(settingsFile));
const passwords = new Map(settings.Accounts.map((a) => [a.User, a.Password]));
const addresses = new Set(settings.Accounts.map((a) => a.Address));

// known gives the account that an address stands for, or undefined.
function known(address) {
  const at = address.lastIndexOf('@');
  let local = at < 0 ? address : address.slice(0, at);
  const domain = at < 0 ? settings.Domain : address.slice(at + 1).toLowerCase();
  if (local.toLowerCase() === 'postmaster') local = 'postmaster'; // RFC 5321 §4.5.1
  const account = local + '@' + domain;
  return addresses.has(account) ? account : undefined;
}

function refusal(code, text) {
  return Object.assign(new Error(text), { responseCode: code });
}

// received makes a Received field, which the library leaves to its users. RFC 5321 §4.4
function received(session) {
  const date = new Date().toUTCString().replace('GMT', '+0000');
  return Buffer.from(`Received: from ${session.hostNameAppearsAs} ([127.0.0.1]) by localhost; ${date}\r\n`);
}

let count = 0;

// deliver hands a message to the server that keeps the mail, or puts it into maildirs.
function deliver(from, recipients, content, done) {
  if (!settings.LMTP) {
    for (const recipient of recipients) {
      const folder = path.join(settings.Folder, 'mail', recipient, 'Maildir');
      for (const sub of ['tmp', 'new', 'cur']) fs.mkdirSync(path.join(folder, sub), { recursive: true });
      const name = `${Date.now()}.${process.pid}_${++count}.localhost`;
      fs.writeFileSync(path.join(folder, 'tmp', name), content);
      fs.renameSync(path.join(folder, 'tmp', name), path.join(folder, 'new', name));
    }
    return done();
  }
  const [host, port] = settings.LMTP.split(':');
  const store = new SMTPConnection({ host, port: Number(port), lmtp: true, ignoreTLS: true, name: 'localhost' });
  let ended = false;
  const end = (err) => {
    if (ended) return;
    ended = true;
    store.close();
    done(err);
  };
  store.on('error', end);
  store.connect(() => store.send({ from, to: recipients }, content, end));
}

const common = {
  name: 'localhost',
  disableReverseLookup: true,
  key: fs.readFileSync(settings.Key),
  cert: fs.readFileSync(settings.Certificate),
  size: 20 << 20,
  closeTimeout: 1000,
  onRcptTo(address, session, done) {
    done(known(address.address) ? null : refusal(550, '5.1.1 No such user here'));
  },
  onData(stream, session, done) {
    const parts = [received(session)];
    stream.on('data', (part) => parts.push(part));
    stream.on('end', () => {
      if (stream.sizeExceeded) return done(refusal(552, '5.3.4 Message too large'));
      const recipients = [...new Set(session.envelope.rcptTo.map((r) => known(r.address)))];
      deliver(session.envelope.mailFrom ? session.envelope.mailFrom.address : '', recipients, Buffer.concat(parts), (err) => {
        const answer = err ? refusal(451, '4.3.0 ' + err.message) : 'OK';
        done(null, this.options.lmtp ? session.envelope.rcptTo.map(() => answer) : undefined);
      });
    });
  },
};

function listen(port, options) {
  const server = new SMTPServer({ ...common, ...options });
  server.on('error', (err) => console.error(err.message)); // a session that breaks off
  server.listen(port, '127.0.0.1');
}

listen(settings.SMTPPort, { disabledCommands: ['AUTH'] });
listen(settings.SubmissionPort, {
  authMethods: ['PLAIN', 'LOGIN'],
  onAuth(auth, session, done) {
    const good = auth.password && passwords.get(auth.username) === auth.password;
    done(good ? null : refusal(535, '5.7.8 Authentication credentials invalid'), good ? { user: auth.username } : undefined);
  },
});
if (settings.LMTPPort) listen(settings.LMTPPort, { lmtp: true, disabledCommands: ['AUTH'] });
