@smtp @server
Feature: RFC 3207 §4.1 Processing after the STARTTLS command

  @RFC3207-4.1-a @should @untestable
  Rule: A server that finds TLS too weak says 554 to every command but QUIT
    What it finds too weak is its own policy, which a client cannot know.
