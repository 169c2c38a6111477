<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>faults</name>
    <message id="faults.help-file">
        <source>play this timetable of faults (below)</source>
        <translation>play this timetable of faults (below)</translation>
    </message>
    <message id="faults.help-demo">
        <source>play this timetable of faults to the cameras, for training (scc-wall simulate --help shows its form)</source>
        <translation>play this timetable of faults to the cameras, for training (scc-wall simulate --help shows its form)</translation>
    </message>
    <message id="faults.help-verb">
        <source>one of the faults below, drop, heal, or status</source>
        <translation>one of the faults below, drop, heal, or status</translation>
    </message>
    <message id="faults.help-value">
        <source>a number, step or code (below); off ends the fault</source>
        <translation>a number, step or code (below); off ends the fault</translation>
    </message>
    <message id="faults.help-timetable">
        <source>The timetable of --faults is a text file with one fault a line, # begins a remark:

  seed 36                                  the same number draws the same faults again
  0:30      jsc-01   pause        for 20   half a minute after the start, for 20 seconds
  1:00      all      refuse 503   for 10   every camera refuses with code 503
  1:30      jsc-02   drop                  connections cut once
  every 10  random   random       for 5..20

When: seconds, M:SS or H:MM:SS after the start, or every SECONDS. Whom: a camera's id, all, or random.
What: a fault with its value (scc-wall simulate fault --help lists them), or random. Without "for" it stays.</source>
        <translation>The timetable of --faults is a text file with one fault a line, # begins a remark:

  seed 36                                  the same number draws the same faults again
  0:30      jsc-01   pause        for 20   half a minute after the start, for 20 seconds
  1:00      all      refuse 503   for 10   every camera refuses with code 503
  1:30      jsc-02   drop                  connections cut once
  every 10  random   random       for 5..20

When: seconds, M:SS or H:MM:SS after the start, or every SECONDS. Whom: a camera's id, all, or random.
What: a fault with its value (scc-wall simulate fault --help lists them), or random. Without "for" it stays.</translation>
    </message>
    <message id="faults.help-list">
        <source>Faults, each with its usual value; "off" as the value ends it:

  pause              pictures stop, the session stays (resume ends it)
  drop               connections are cut, once
  refuse 401         401, 403, 404, 453 or 503 for every request (accept ends it)
  silent describe    never answers from this step on: options, describe, setup or play
  busy 4             401 for so many seconds after a session has ended
  half-open          connections stay open, nothing comes and nothing is answered
  slow 5000          so many bytes a second at the most
  junk               RTP packets with random content
  garbage            endless bytes that are no RTSP
  loss 2             percent of the packets lost (UDP)
  reorder 5          percent of the packets swapped with the next one (UDP)
  jitter 30          packets up to so many milliseconds late (UDP)
  jump 3600          RTP time jumps by so many seconds, once; may be negative
  backlog 20         pictures come smoothly, but so many seconds old
  stale 65           a session whose connection broke goes on for so many seconds, into the next connection
  single             one session only, others are refused with 453
  heal               ends all of these</source>
        <translation>Faults, each with its usual value; "off" as the value ends it:

  pause              pictures stop, the session stays (resume ends it)
  drop               connections are cut, once
  refuse 401         401, 403, 404, 453 or 503 for every request (accept ends it)
  silent describe    never answers from this step on: options, describe, setup or play
  busy 4             401 for so many seconds after a session has ended
  half-open          connections stay open, nothing comes and nothing is answered
  slow 5000          so many bytes a second at the most
  junk               RTP packets with random content
  garbage            endless bytes that are no RTSP
  loss 2             percent of the packets lost (UDP)
  reorder 5          percent of the packets swapped with the next one (UDP)
  jitter 30          packets up to so many milliseconds late (UDP)
  jump 3600          RTP time jumps by so many seconds, once; may be negative
  backlog 20         pictures come smoothly, but so many seconds old
  stale 65           a session whose connection broke goes on for so many seconds, into the next connection
  single             one session only, others are refused with 453
  heal               ends all of these</translation>
    </message>
    <message id="faults.too-long">
        <source>The timetable has more than {limit} lines.</source>
        <translation>The timetable has more than {limit} lines.</translation>
    </message>
    <message id="faults.bad-seed">
        <source>"{text}" is no seed: write a whole number, as in: seed 36</source>
        <translation>"{text}" is no seed: write a whole number, as in: seed 36</translation>
    </message>
    <message id="faults.bad-entry">
        <source>"{text}" is no entry: write WHEN CAMERA FAULT [VALUE] [for SECONDS], as in: 0:30 jsc-01 pause for 20</source>
        <translation>"{text}" is no entry: write WHEN CAMERA FAULT [VALUE] [for SECONDS], as in: 0:30 jsc-01 pause for 20</translation>
    </message>
    <message id="faults.bad-time">
        <source>"{text}" is no time: write seconds, M:SS or H:MM:SS, or: every SECONDS</source>
        <translation>"{text}" is no time: write seconds, M:SS or H:MM:SS, or: every SECONDS</translation>
    </message>
    <message id="faults.bad-span">
        <source>"{text}" is no length of time: write seconds, or two numbers as in 5..20</source>
        <translation>"{text}" is no length of time: write seconds, or two numbers as in 5..20</translation>
    </message>
    <message id="faults.no-camera">
        <source>There is no simulated camera {camera}: write an id such as jsc-01, all, or random.</source>
        <translation>There is no simulated camera {camera}: write an id such as jsc-01, all, or random.</translation>
    </message>
    <message id="faults.no-fault">
        <source>There is no fault "{fault}". There are: {faults}, random.</source>
        <translation>There is no fault "{fault}". There are: {faults}, random.</translation>
    </message>
    <message id="faults.bad-value">
        <source>The fault {fault} cannot take "{value}". Possible: {values}.</source>
        <translation>The fault {fault} cannot take "{value}". Possible: {values}.</translation>
    </message>
    <message id="faults.unreadable">
        <source>The timetable {path} cannot be read: {why}.</source>
        <translation>The timetable {path} cannot be read: {why}.</translation>
    </message>
</context>
</TS>
