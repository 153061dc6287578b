@smtp @server
Feature: RFC 5802 §4 SCRAM mechanism names

  @RFC5802-4-a @must @untestable
  Rule: A server that has SCRAM implements SCRAM-SHA-1
    Which of its mechanisms a server offers is configuration: what it implements beside them is not seen.
