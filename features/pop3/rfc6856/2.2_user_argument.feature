@pop3 @server
Feature: RFC 6856 §2.2 The USER argument of UTF8

  @RFC6856-2.2-a @should @untestable
  Rule: A server that announces UTF8 USER prepares user names and passwords by SASLprep
    No account can be counted on whose name or password has characters beyond ASCII, let alone two spellings of one.

  @RFC6856-2.2-b @must @untestable
  Rule: User names and passwords with characters that SASLprep prohibits are refused
    A refusal of such a name looks like that of any other name which has no account.
