@smtp @server
Feature: RFC 3207 §6 Security considerations

  @RFC3207-6-a @must @untestable
  Rule: A server can be set up to want TLS of some hosts before it takes mail
    Which ways of setting it up a server has is not seen in the one that runs.
