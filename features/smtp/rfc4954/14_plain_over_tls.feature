@smtp @server
Feature: RFC 4954 §14 PLAIN over TLS

  @RFC4954-14-a @must @untestable
  Rule: PLAIN is used over TLS only with a server whose certificate is the right one for its name
    It binds the client: the suite takes the certificates that it is told to take.
