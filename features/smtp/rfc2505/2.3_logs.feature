@smtp @server
Feature: RFC 2505 §2.3 Event logs, §2.4 Log anti-relay and anti-spam actions

  @RFC2505-2.3-a @must @untestable
  Rule: The server's own log says enough to trace what it did
    Logs are not seen on the wire.

  @RFC2505-2.4-a @should @untestable
  Rule: The server can log each refusal with its time, reason, recipients and client
    Logs are not seen on the wire.
