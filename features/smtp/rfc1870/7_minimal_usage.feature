@smtp @server
Feature: RFC 1870 §7 Minimal usage

  @RFC1870-7-a @must @untestable
  Rule: A server that announces no limit looks for room before it accepts a declared size
    What room a server has, and what it keeps free, does not show in its replies.
