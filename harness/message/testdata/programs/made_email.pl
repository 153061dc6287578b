# Writes messages as Email::MIME makes them, into the folder that is named.
use strict;
use warnings;
use utf8;
use Email::MIME;

my $folder = shift;

sub save {
	my ($name, $message) = @_;
	open my $out, '>:raw', "$folder/email-mime-$name.eml" or die $!;
	print $out $message->as_string;
	close $out;
}

sub base {
	my $subject = shift;
	return [From => 'Zoë Müller <zoe@example.com>', To => 'bob@example.net', Subject => $subject, 'Message-ID' => '<mime.1@example.com>'];
}

save('plain', Email::MIME->create(header_str => base('Lunch'), attributes => {charset => 'utf-8', encoding => 'quoted-printable'}, body_str => "See you at noon, Zoë.\n"));
my $picture = Email::MIME->create(attributes => {content_type => 'image/png', encoding => 'base64', filename => 'picture é.png', disposition => 'attachment'}, body => join('', map {chr} 0 .. 255) x 4);
my $html = Email::MIME->create(attributes => {content_type => 'text/html', charset => 'utf-8', encoding => 'base64'}, body_str => "<p>Grüße</p>\r\n");
my $long = 'Grüße aus Köln, und noch ein längerer Betreff, der gefaltet werden muss, weil er so lang ist';
save('attachment', Email::MIME->create(header_str => base($long), attributes => {content_type => 'multipart/mixed'}, parts => [$html, $picture]));
