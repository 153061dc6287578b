#!/bin/sh
# Installs the mail servers of harness/lab on Debian 12, as root: all of them, or those that are named. It starts none,
# asks nothing, may be run again at any time, and leaves a mail server that is already configured as it is.
#
#     bash harness/lab/install.sh [SERVER…]
set -eu

# For each server the packages that are installed; behind the second colon those that are only unpacked, because they
# conflict with others; behind the third npm's, which want node and npm. servers.go lists the same;
# TestInstallScriptNamesEveryPackage holds the two together.
servers="
dovecot: dovecot-core dovecot-imapd dovecot-pop3d dovecot-lmtpd::
cyrus: db-util sasl2-bin libsasl2-modules libcom-err2 libclamav12 libical3 libicu72 libjansson4 libkrb5-3 libldap-2.5-0 libpcre3 libpq5 libsqlite3-0 libwrap0 libxapian30 libxml2 libzephyr4: cyrus-common cyrus-imapd cyrus-pop3d:
courier: courier-authlib courier-authlib-userdb courier-authdaemon libcourier-unicode4 libgamin0 libgdbm6 libgnutls30 libidn12 libpcre3: courier-base courier-imap courier-pop:
mailutils: libmailutils9 libmu-dbm9 mailutils-common libgsasl18 libkyotocabinet16v5: mailutils-imap4d mailutils-pop3d:
postfix: postfix sasl2-bin libsasl2-modules::
exim: libdb5.3 libgnutls-dane0 libidn12 libidn2-0 libnsl2 libpcre2-8-0: exim4-base exim4-daemon-light:
opensmtpd: libdb5.3 libevent-2.1-7 libpam0g libssl3: opensmtpd:
aiosmtpd: python3-aiosmtpd::
gosmtp:::
smtpserver::: smtp-server@3.21.6
"
unpack_folder=/var/cache/mailspec-lab

fail() {
	echo "install.sh: $*" >&2
	exit 1
}

# line prints what the list says of a server.
line() { printf '%s' "$servers" | grep "^$1:" || fail "there is no server \"$1\""; }
to_install() { line "$1" | cut -d: -f2; }
to_unpack() { line "$1" | cut -d: -f3; }
npm_modules() { line "$1" | cut -d: -f4; }

installed() {
	[ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# unpacked tells whether a server's packages were unpacked before, whole.
unpacked() { [ -z "$(to_unpack "$1")" ] || [ -e "$unpack_folder/$1/packages" ]; }

# has_modules tells the same of npm's modules.
has_modules() { [ -z "$(npm_modules "$1")" ] || [ "$(cat "$unpack_folder/$1/modules" 2>/dev/null)" = "$(npm_modules "$1")" ]; }

# unpack brings a server's packages into a folder of its own. What is half done is never taken for whole.
unpack() {
	folder=$unpack_folder/$1
	download=$(mktemp -d)
	chown _apt "$download"
	mkdir -p "$unpack_folder"
	rm -rf "$folder" "$folder.new"
	# shellcheck disable=SC2046 # the list is meant to be split
	(cd "$download" && apt-get download -qq $(to_unpack "$1"))
	for file in "$download"/*.deb; do
		dpkg -x "$file" "$folder.new"
		echo "$(dpkg -f "$file" Package) $(dpkg -f "$file" Version)" >>"$folder.new/packages"
	done
	rm -rf "$download"
	# No program of the lab needs the rights of its owner.
	find "$folder.new" -type f -perm /6000 -exec chmod ug-s {} +
	mv "$folder.new" "$folder"
}

# install_modules brings a server's npm modules into a folder of its own.
install_modules() {
	folder=$unpack_folder/$1
	command -v npm >/dev/null || fail "$1 needs npm"
	rm -rf "$folder" "$folder.new"
	mkdir -p "$folder.new"
	# shellcheck disable=SC2046 # the list is meant to be split
	npm install --silent --ignore-scripts --no-audit --no-fund --prefix "$folder.new" $(npm_modules "$1")
	npm_modules "$1" >"$folder.new/modules"
	mv "$folder.new" "$folder"
}

# check_libraries fails when an unpacked program lacks a library.
check_libraries() {
	folder=$unpack_folder/$1
	own=$(find "$folder" -name 'lib*.so*' -exec dirname {} + | sort -u | tr '\n' ':')
	lacks=$(find "$folder" -type f -perm -u+x -exec env LD_LIBRARY_PATH="$own" ldd {} + 2>/dev/null | awk '/not found/' | sort -u)
	[ -z "$lacks" ] || fail "$1 lacks libraries: $lacks"
}

[ "$(id -u)" = 0 ] || fail "must be run as root"
command -v apt-get >/dev/null || fail "needs apt-get: the lab is made for Debian 12"
[ $# -gt 0 ] || set -- $(printf '%s' "$servers" | cut -d: -f1)

install= unpack= modules=
for server in "$@"; do
	line "$server" >/dev/null
	for package in $(to_install "$server"); do
		installed "$package" || install="$install $package"
	done
	unpacked "$server" || unpack="$unpack $server"
	has_modules "$server" || modules="$modules $server"
done
programs="libmime-lite-perl libemail-mime-perl libmime-tools-perl mutt mailutils s-nail swaks" # that make messages, for the checker's tests
for package in $programs; do
	installed "$package" || install="$install $package"
done
for server in $modules; do
	install_modules "$server"
done
if [ -z "$install$unpack" ]; then
	[ -n "$modules" ] || echo "install.sh: nothing to do"
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
if [ -n "$install" ]; then
	apt-get install -y -qq debconf >/dev/null
	echo 'postfix postfix/main_mailer_type select No configuration' | debconf-set-selections
	# shellcheck disable=SC2086 # the list is meant to be split
	apt-get install -y -qq --no-install-recommends $install
	for package in $install; do
		installed "$package" || fail "$package is not installed, though apt-get said nothing"
	done
fi
for server in $unpack; do
	unpack "$server"
	check_libraries "$server"
done
