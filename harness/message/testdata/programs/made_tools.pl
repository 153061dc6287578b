# Writes messages as MIME::Entity makes them, into the folder that is named.
use strict;
use warnings;
use MIME::Entity;

my $folder = shift;

sub save {
	my ($name, $message) = @_;
	open my $out, '>:raw', "$folder/tools-$name.eml" or die $!;
	$message->print($out);
	close $out;
}

my @base = (From => 'alice@example.com', To => 'bob@example.net', Date => 'Thu, 29 Feb 2024 12:00:00 +0100', 'Message-ID' => '<tools.1@example.com>');
save('plain', MIME::Entity->build(@base, Subject => 'Lunch', Data => ["See you at noon.\n"]));
my $m = MIME::Entity->build(@base, Subject => 'Minutes', Type => 'multipart/mixed');
$m->attach(Type => 'text/html', Charset => 'utf-8', Data => "<p>Gr\xC3\xBC\xC3\x9Fe</p>\n", Encoding => 'quoted-printable');
$m->attach(Type => 'application/pdf', Data => join('', map {chr} 0 .. 255) x 4, Encoding => 'base64', Filename => 'minutes.pdf');
save('attachment', $m);
