@smtp @server
Feature: RFC 4616 §5 Security considerations of PLAIN

  @RFC4616-5-a @should @untestable
  Rule: By default PLAIN is neither offered nor taken where nothing protects the connection
    What a server does as it comes, before anybody configures it, is not seen from outside.
