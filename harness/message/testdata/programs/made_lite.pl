# Writes messages as MIME::Lite makes them, into the folder that is named.
use strict;
use warnings;
use MIME::Lite;

my $folder = shift;

sub save {
	my ($name, $message) = @_;
	open my $out, '>:raw', "$folder/lite-$name.eml" or die $!;
	print $out $message->as_string;
	close $out;
}

my @base = (From => 'alice@example.com', To => 'bob@example.net', 'Message-ID' => '<lite.1@example.com>');
save('plain', MIME::Lite->new(@base, Subject => 'Lunch', Data => "See you at noon.\n"));
my $m = MIME::Lite->new(@base, Subject => '=?UTF-8?Q?Gr=C3=BC=C3=9Fe?=', Cc => join(', ', map {"person$_\@example.org"} 1 .. 40), Type => 'multipart/mixed');
$m->attach(Type => 'text/html; charset=utf-8', Data => "<p>Gr\xC3\xBC\xC3\x9Fe</p>\n", Encoding => 'quoted-printable');
$m->attach(Type => 'image/png', Data => join('', map {chr} 0 .. 255) x 4, Encoding => 'base64', Filename => 'a picture.png', Disposition => 'attachment');
save('attachment', $m);
my $f = MIME::Lite->new(@base, Subject => 'Fwd: Lunch', Type => 'multipart/mixed');
$f->attach(Type => 'TEXT', Data => "Look at this.\n");
$f->attach(Type => 'message/rfc822', Data => MIME::Lite->new(@base, Subject => 'Lunch', Data => "See you.\n")->as_string, Encoding => '7bit');
save('forward', $f);
