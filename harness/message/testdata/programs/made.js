// Writes messages as nodemailer makes them, into the folder that is named.
const fs = require("fs");
const path = require("path");
const nodemailer = require("nodemailer");

const folder = process.argv[2];
const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: "windows" });
const base = { from: "Zoë Müller <zoe@example.com>", to: ["bob@example.net", { name: "Carol, the other", address: "carol@example.org" }] };
const first = { ...base, subject: "Lunch", text: "See you at noon.\n" };
const messages = {
	plain: first,
	attachment: {
		...base,
		subject: "Grüße aus Köln, und noch ein längerer Betreff, der gefaltet werden muss, weil er so lang ist",
		text: "Grüße\n", html: '<p>Grüße</p><img src="cid:one@example.com">',
		attachments: [
			{ filename: "größe und länge des Berichts über die Sitzung vom ersten Mai.pdf", content: Buffer.alloc(3000, 7) },
			{ filename: "a.png", content: Buffer.alloc(300, 3), cid: "one@example.com" },
		],
	},
	long: { ...base, subject: "long", text: "long ".repeat(400), cc: Array.from({ length: 50 }, (_, i) => `person${i}@example.org`) },
	reply: { ...base, subject: "Re: Lunch", inReplyTo: "<first@example.com>", references: Array.from({ length: 30 }, (_, i) => `<m${i}@example.com>`), text: "> See you.\nYes.\n" },
	forward: { ...base, subject: "Fwd: Lunch", text: "Look.\n", attachments: [{ contentType: "message/rfc822", raw: undefined, content: "From: a@example.com\r\nDate: Thu, 29 Feb 2024 12:00:00 +0100\r\nSubject: Lunch\r\n\r\nSee you.\r\n", contentTransferEncoding: "7bit", filename: "lunch.eml" }] },
};

for (const [name, message] of Object.entries(messages)) {
	transport.sendMail(message, (err, info) => {
		if (err) throw err;
		fs.writeFileSync(path.join(folder, `nodemailer-${name}.eml`), info.message);
	});
}
