@smtp @server
Feature: RFC 6409 §5.2 Log errors

  @RFC6409-5.2-a @should @untestable
  Rule: Errors in messages are logged
    No client sees the log.
