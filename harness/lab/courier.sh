#!/bin/sh
# Runs Courier 5.0 for harness/lab: the authentication daemon and a listener for each endpoint. The settings are those
# of Debian's own files, save what is said here.
set -eu
export HOME={{.Folder}}
export SHELL=/bin/sh

# Passwords may go over the plain endpoints.
export IMAP_CAPABILITY='IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=ORDEREDSUBJECT THREAD=REFERENCES SORT QUOTA IDLE AUTH=PLAIN'
export IMAP_CAPABILITY_TLS="$IMAP_CAPABILITY"
export POP3AUTH='PLAIN LOGIN' POP3AUTH_TLS='PLAIN LOGIN'
export IMAP_KEYWORDS=1 IMAP_ACL=1 IMAP_PROXY=0 IMAP_IDLE_TIMEOUT=60 IMAP_MAILBOX_SANITY_CHECK=1
export IMAP_DISABLETHREADSORT=0 IMAP_CHECK_ALL_FOLDERS=0 IMAP_OBSOLETE_CLIENT=0 IMAP_USELOCKS=1 IMAP_ENHANCEDIDLE=0
export IMAP_TRASHFOLDERNAME=Trash IMAP_EMPTYTRASH=Trash:7 IMAP_MOVE_EXPUNGE_TO_TRASH=0

export IMAP_STARTTLS=YES POP3_STARTTLS=YES IMAP_TLS_REQUIRED=0 POP3_TLS_REQUIRED=0
export COURIERTLS={{.Programs}}/usr/bin/couriertls TLS_CERTFILE={{.Certificate}} TLS_VERIFYPEER=NONE

trap 'exit 0' TERM
umask 022
courier={{.Programs}}/usr/lib/courier/courier
{{.Authlib}}/authdaemond &
tcpd() {
	{{.Programs}}/usr/sbin/couriertcpd -address=127.0.0.1 -maxprocs=200 -maxperip=200 -nodnslookup -noidentlookup "$@"
}
tcpd {{.IMAP}} $courier/imaplogin {{.Programs}}/usr/bin/imapd Maildir &
tcpd {{.POP3}} $courier/courierpop3login $courier/courierpop3d Maildir &
tls="$COURIERTLS -server -tcpd -user={{.User}}"
IMAP_TLS=1 tcpd {{.IMAPS}} $tls $courier/imaplogin {{.Programs}}/usr/bin/imapd Maildir &
POP3_TLS=1 tcpd {{.POP3S}} $tls $courier/courierpop3login $courier/courierpop3d Maildir &
wait
