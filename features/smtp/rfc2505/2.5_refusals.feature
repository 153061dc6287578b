@smtp @server
Feature: RFC 2505 §2.5 Refuse mail based on the client's address, §2.7 Refuse based on MAIL FROM

  @RFC2505-2.5-a @should @untestable
  Rule: The server can be told to refuse hosts and groups of hosts
    What can be configured is not seen on the wire.

  @RFC2505-2.7-a @should @untestable
  Rule: The server can be told to refuse a sender or a sender's domain
    What can be configured is not seen on the wire.
