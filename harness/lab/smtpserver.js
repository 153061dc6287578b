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

// plain takes the quotes off a local-part: "al\\ice" is alice. RFC 5321 §4.1.2
function plain(local) {
  return /^".*"$/.test(local) ? local.slice(1, -1).replace(/\\(.)/g, '$1') : local;
}

// known gives the account that an address stands for, or undefined. The library hands the address on as it came.
function known(address) {
  const at = address.lastIndexOf('@');
  let local = plain(at < 0 ? address : address.slice(0, at));
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

// completion makes the fields that a submitted message lacks. RFC 6409 §8
function completion(from, content) {
  const end = content.indexOf('\r\n\r\n');
  const names = content.toString('latin1', 0, end < 0 ? content.length : end).split('\r\n')
    .map((line) => line.slice(0, Math.max(0, line.indexOf(':'))).trimEnd().toLowerCase());
  const fields = {
    Date: new Date().toUTCString().replace('GMT', '+0000'),
    From: `<${from}>`,
    'Message-ID': `<${Date.now()}.${++count}@localhost>`,
  };
  const missing = Object.keys(fields).filter((name) => !names.includes(name.toLowerCase()));
  return Buffer.from(missing.map((name) => `${name}: ${fields[name]}\r\n`).join(''));
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
    const parts = [];
    stream.on('data', (part) => parts.push(part));
    stream.on('end', () => {
      if (stream.sizeExceeded) return done(refusal(552, '5.3.4 Message too large'));
      const recipients = [...new Set(session.envelope.rcptTo.map((r) => known(r.address)))];
      const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
      const content = Buffer.concat(parts);
      const added = this.options.authMethods ? completion(from, content) : Buffer.alloc(0);
      deliver(from, recipients, Buffer.concat([received(session), added, content]), (err) => {
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
    const asSelf = !auth.authzid || auth.authzid === auth.username; // RFC 4616 §2
    const good = asSelf && auth.password && passwords.get(auth.username) === auth.password;
    done(good ? null : refusal(535, '5.7.8 Authentication credentials invalid'), good ? { user: auth.username } : undefined);
  },
});
if (settings.LMTPPort) listen(settings.LMTPPort, { lmtp: true, disabledCommands: ['AUTH'] });
