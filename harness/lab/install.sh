#!/bin/sh
# Installs the mail servers of harness/lab on Debian 12, as root. It starts none of them, asks nothing,
# may be run again at any time, and leaves a mail server that is already configured as it is.
#
#     bash harness/lab/install.sh
set -eu

# The same list stands in servers.go; TestInstallScriptNamesEveryPackage holds the two together.
packages="dovecot-core dovecot-imapd dovecot-pop3d dovecot-lmtpd postfix sasl2-bin libsasl2-modules"

fail() {
	echo "install.sh: $*" >&2
	exit 1
}

installed() {
	[ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null || true)" = installed ]
}

[ "$(id -u)" = 0 ] || fail "must be run as root"
command -v apt-get >/dev/null || fail "needs apt-get: the lab is made for Debian 12"

wanted=
for package in $packages; do
	installed "$package" || wanted="$wanted $package"
done
if [ -z "$wanted" ]; then
	echo "install.sh: nothing to do"
	exit 0
fi

# Packages ask this file whether they may start their service; 101 forbids it. A file that is there already stays.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
	trap 'rm -f "$policy"' EXIT
	trap 'exit 1' HUP INT TERM
	printf '#!/bin/sh\nexit 101\n' >"$policy"
	chmod 755 "$policy"
elif "$policy" postfix start >/dev/null 2>&1; then
	fail "$policy lets packages start their services; move it away first"
fi

export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq debconf >/dev/null
echo 'postfix postfix/main_mailer_type select No configuration' | debconf-set-selections
# shellcheck disable=SC2086 # the list is meant to be split
apt-get install -y -qq --no-install-recommends $wanted

for package in $packages; do
	installed "$package" || fail "$package is not installed, though apt-get said nothing"
done
