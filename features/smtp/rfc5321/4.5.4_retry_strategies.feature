@smtp @server
Feature: RFC 5321 §4.5.4 Retry strategies

  @RFC5321-4.5.4-a @must @untestable
  Rule: A queue gives up on each activity after a time
    What a server's queue does towards others takes a third host and days.

  @RFC5321-4.5.4-b @must @untestable
  Rule: No error message is sent in answer to an error message
    A delivery that fails after it was accepted cannot be brought about, and that no mail comes of it cannot be seen.

  @RFC5321-4.5.4.1-a @must @untestable
  Rule: A client queues what it cannot send, and tries again later and not too soon
    This binds the client alone.
