@smtp @server
Feature: RFC 7504 §4 The 556 reply code

  @RFC7504-4-a @may @untestable
  Rule: A relay that knows without a try that a domain takes no mail answers with 556
    It needs a domain of which the target's DNS says so, and a target that relays.
