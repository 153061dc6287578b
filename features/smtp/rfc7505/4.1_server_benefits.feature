@smtp @server
Feature: RFC 7505 §4.1 SMTP server benefits

  @RFC7505-4.1-a @should @untestable
  Rule: A recipient whose domain has a null MX is refused with 556 and 5.1.10
    It needs a domain of which the target's DNS says so, and a target that relays.

  @RFC7505-4.1-b @should @untestable
  Rule: A sender whose domain has a null MX, where he is refused for it, is refused with 550 and 5.7.27
    It needs a domain of which the target's DNS says so.
