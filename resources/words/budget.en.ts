<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>budget</name>
    <message id="budget.link_full">
        <source>the line {link} (budget {mbit} Mbit/s) is full</source>
        <translation>the line {link} (budget {mbit} Mbit/s) is full</translation>
    </message>
    <message id="budget.host_full">
        <source>{host} serves no more than {sessions} sessions</source>
        <translation>{host} serves no more than {sessions} sessions</translation>
    </message>
    <message id="budget.lowered_link">
        <source>sub: line full</source>
        <translation>sub: line full</translation>
    </message>
    <message id="budget.lowered_host">
        <source>sub: recorder full</source>
        <translation>sub: recorder full</translation>
    </message>
    <message id="budget.waiting_link">
        <source>not shown: its line is full</source>
        <translation>not shown: its line is full</translation>
    </message>
    <message id="budget.waiting_host">
        <source>not shown: its recorder has no free session</source>
        <translation>not shown: its recorder has no free session</translation>
    </message>
    <message id="budget.lowered_by_link">
        <source>Line {link} ({mbit} Mbit/s) is full: {count} cameras in sub stream</source>
        <translation>Line {link} ({mbit} Mbit/s) is full: {count} cameras in sub stream</translation>
    </message>
    <message id="budget.lowered_by_host">
        <source>{host} has only {sessions} sessions: {count} cameras in sub stream</source>
        <translation>{host} has only {sessions} sessions: {count} cameras in sub stream</translation>
    </message>
    <message id="budget.waiting_by_link">
        <source>Line {link} ({mbit} Mbit/s) is full: {count} cameras not shown</source>
        <translation>Line {link} ({mbit} Mbit/s) is full: {count} cameras not shown</translation>
    </message>
    <message id="budget.waiting_by_host">
        <source>{host} has only {sessions} sessions: {count} cameras not shown</source>
        <translation>{host} has only {sessions} sessions: {count} cameras not shown</translation>
    </message>
    <message id="budget.warm">
        <source>warm_budget is a table: [warm_budget] with mbit and sessions</source>
        <translation>warm_budget is a table: [warm_budget] with mbit and sessions</translation>
    </message>
    <message id="budget.no_links">
        <source>lines are written as [[link]] tables with name and mbit</source>
        <translation>lines are written as [[link]] tables with name and mbit</translation>
    </message>
    <message id="budget.no_hosts">
        <source>recorders are written as [[host]] tables with name and sessions</source>
        <translation>recorders are written as [[host]] tables with name and sessions</translation>
    </message>
    <message id="budget.too_many">
        <source>more than {limit} entries; the rest is passed over</source>
        <translation>more than {limit} entries; the rest is passed over</translation>
    </message>
    <message id="budget.name">
        <source>name: a text of 1 to {limit} characters, as in the column of cameras.csv</source>
        <translation>name: a text of 1 to {limit} characters, as in the column of cameras.csv</translation>
    </message>
    <message id="budget.twice">
        <source>{name} is there twice; the first one counts</source>
        <translation>{name} is there twice; the first one counts</translation>
    </message>
    <message id="budget.mbit">
        <source>mbit: a number of Mbit/s, as 8 or 2.5</source>
        <translation>mbit: a number of Mbit/s, as 8 or 2.5</translation>
    </message>
    <message id="budget.sessions">
        <source>sessions: a whole number, as 16</source>
        <translation>sessions: a whole number, as 16</translation>
    </message>
    <message id="budget.unused_link">
        <source>[[link]] {name}: no camera has this name in its column link</source>
        <translation>[[link]] {name}: no camera has this name in its column link</translation>
    </message>
    <message id="budget.unused_host">
        <source>[[host]] {name}: no camera hangs on this host; there are: {names}</source>
        <translation>[[host]] {name}: no camera hangs on this host; there are: {names}</translation>
    </message>
    <message id="budget.nothing_warm">
        <source>nothing of {layout} can be kept ready: the warm_budget of site.toml ({mbit} Mbit/s, {sessions} sessions) or a line is full</source>
        <translation>nothing of {layout} can be kept ready: the warm_budget of site.toml ({mbit} Mbit/s, {sessions} sessions) or a line is full</translation>
    </message>
</context>
</TS>
