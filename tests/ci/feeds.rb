#!/usr/bin/env ruby
# Is every feed below the folders valid Atom (RFC 4287)?  feeds.rb DIR...
#
# Asks the validating parser of Ruby's own library: elements that are missing, come twice or are unknown, and links
# without an address. Any fault ends with 1, and so does it if there is no feed at all.

require "rss"

paths = ARGV.flat_map { |folder| Dir.glob(File.join(folder, "**", "*.atom")) }.sort
faults = paths.filter_map do |path|
  feed = RSS::Parser.parse(File.read(path, encoding: "UTF-8"), true, false)
  # The parser takes any element for an address; RFC 4287 asks for whole ones, and for ids that differ.
  ids = [feed.id, *feed.entries.map(&:id)].map(&:content)
  links = [*feed.links, *feed.entries.flat_map(&:links)].map(&:href)
  odd = (ids + links).reject { |address| address.match?(%r{\Ahttps?://[^/\s]+/\S*\z}) }
  next "#{path}: `#{odd.first}` is no whole address" unless odd.empty?
  "#{path}: two entries have one id" if ids.uniq.size < ids.size
rescue RSS::Error, REXML::ParseException => error
  "#{path}: #{error.message.lines.first.strip}"
end
faults << "no feed below #{ARGV.join(", ")}" if paths.empty?
puts faults
puts "#{paths.size} feeds" if faults.empty?
exit faults.empty? ? 0 : 1
