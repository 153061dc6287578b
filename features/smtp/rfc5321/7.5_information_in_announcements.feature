@smtp @server
Feature: RFC 5321 §7.5 Information disclosure in announcements

  @RFC5321-7.5-a @should @untestable
  Rule: An implementation can tell its type and version to other hosts in some way
    In what way, and whether a site has it on, is open.
