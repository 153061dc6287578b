@smtp @server
Feature: RFC 6409 §5.3 Apply shorter timeouts

  @RFC6409-5.3-a @should @untestable
  Rule: Every command has its reply in less than two minutes
    The suite gives up far sooner, and judges nothing by the time that it took.
