@smtp @server
Feature: RFC 3461 §5.2.4 Gateways into foreign environments

  @RFC3461-5.2.4-a @must @untestable
  Rule: About a recipient with NOTIFY=NEVER beyond a gateway no notification is sent
    A gateway cannot be told from a mailbox from outside.

  @RFC3461-5.2.4-b @should @untestable
  Rule: A gateway asks the environment behind it for what the sender asked, and else says that it relayed the message
    What is behind a gateway is not ours to see.
