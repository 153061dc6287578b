@smtp @server
Feature: RFC 6533 §4.4 Use with multipart/report

  @RFC6533-4.4-a @must @untestable
  Rule: What reads reports takes the new types as it takes the old ones
    Who reads a report is a user agent or a list, not the server.
