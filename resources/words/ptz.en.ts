<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ptz</name>
    <message id="ptz.held">
        <source>{holder} is moving this camera; ask them to let go, or wait until it has not been used for a while</source>
        <translation>{holder} is moving this camera; ask them to let go, or wait until it has not been used for a while</translation>
    </message>
    <message id="ptz.taken">
        <source>{camera}: {holder} has taken it over from {former}</source>
        <translation>{camera}: {holder} has taken it over from {former}</translation>
    </message>
    <message id="ptz.stopped_itself">
        <source>{camera}: the move was stopped, because the camera or the network did not answer</source>
        <translation>{camera}: the move was stopped, because the camera or the network did not answer</translation>
    </message>
    <message id="ptz.no_answer">
        <source>the camera has not answered in time</source>
        <translation>the camera has not answered in time</translation>
    </message>
    <message id="ptz.devices_gone">
        <source>the process that moves cameras ended and is being started again; cameras in motion are stopped first</source>
        <translation>the process that moves cameras ended and is being started again; cameras in motion are stopped first</translation>
    </message>
    <message id="ptz.home_word">
        <source>after home only "set" may follow, not "{word}"</source>
        <translation>after home only "set" may follow, not "{word}"</translation>
    </message>
    <message id="ptz.confirm_remove">
        <source>removing preset "{preset}" cannot be undone; say it again with "{yes}" at the end</source>
        <translation>removing preset "{preset}" cannot be undone; say it again with "{yes}" at the end</translation>
    </message>
    <message id="ptz.file_cameras">
        <source>camera: every camera needs a table of its own, as [camera.JSC-36]</source>
        <translation>camera: every camera needs a table of its own, as [camera.JSC-36]</translation>
    </message>
    <message id="ptz.file_invert">
        <source>invert is a list of {axes}</source>
        <translation>invert is a list of {axes}</translation>
    </message>
    <message id="ptz.file_switch">
        <source>{name} is true or false</source>
        <translation>{name} is true or false</translation>
    </message>
    <message id="ptz.file_curve">
        <source>curve is a list of [zoom position 0 to 1, degrees], positions rising and degrees falling, as [[0.0, 62.0], [1.0, 1.5]]</source>
        <translation>curve is a list of [zoom position 0 to 1, degrees], positions rising and degrees falling, as [[0.0, 62.0], [1.0, 1.5]]</translation>
    </message>
    <message id="ptz.file_number">
        <source>{name} is a number from {low} to {high}</source>
        <translation>{name} is a number from {low} to {high}</translation>
    </message>
    <message id="ptz.person_key">
        <source>the operator at the wall</source>
        <translation>the operator at the wall</translation>
    </message>
    <message id="ptz.person_ctl">
        <source>a script (ctl)</source>
        <translation>a script (ctl)</translation>
    </message>
    <message id="ptz.person_desk">
        <source>the operator at the desk</source>
        <translation>the operator at the desk</translation>
    </message>
    <message id="ptz.person_event">
        <source>the event plan</source>
        <translation>the event plan</translation>
    </message>
    <message id="ptz.no_pane">
        <source>point at a camera that can be moved first</source>
        <translation>point at a camera that can be moved first</translation>
    </message>
    <message id="ptz.bar_held">
        <source>PTZ: {holder}</source>
        <translation>PTZ: {holder}</translation>
    </message>
    <message id="ptz.bar_free">
        <source>PTZ: free</source>
        <translation>PTZ: free</translation>
    </message>
    <message id="ptz.bar_zoom">
        <source>{factor}x</source>
        <translation>{factor}x</translation>
    </message>
    <message id="ptz.bar_degrees">
        <source>{degrees}°</source>
        <translation>{degrees}°</translation>
    </message>
    <message id="ptz.bar_width">
        <source>{width} m wide at {distance}</source>
        <translation>{width} m wide at {distance}</translation>
    </message>
    <message id="ptz.bar_moving">
        <source>moving</source>
        <translation>moving</translation>
    </message>
    <message id="ptz.bar_stopping">
        <source>stopping …</source>
        <translation>stopping …</translation>
    </message>
    <message id="ptz.bar_still">
        <source>stands still</source>
        <translation>stands still</translation>
    </message>
    <message id="ptz.bar_unproven">
        <source>stop sent, not confirmed</source>
        <translation>stop sent, not confirmed</translation>
    </message>
    <message id="ptz.bar_runaway">
        <source>CAMERA MAY STILL BE MOVING</source>
        <translation>CAMERA MAY STILL BE MOVING</translation>
    </message>
    <message id="ptz.bar_connecting">
        <source>connecting PTZ …</source>
        <translation>connecting PTZ …</translation>
    </message>
    <message id="ptz.bar_help">
        <source>arrows move, + − zoom, click = centre, Esc lets go</source>
        <translation>arrows move, + − zoom, click = centre, Esc lets go</translation>
    </message>
    <message id="ptz.calibration">
        <source>that does not fit the other points: zoomed in closer, the picture must be narrower; check width and distance</source>
        <translation>that does not fit the other points: zoomed in closer, the picture must be narrower; check width and distance</translation>
    </message>
    <message id="ptz.file_damaged">
        <source>the file is no TOML, so nothing was written; mend or remove it</source>
        <translation>the file is no TOML, so nothing was written; mend or remove it</translation>
    </message>
</context>
</TS>
