from scc_wall.base.load import LOAD_S, OwnLoad


def test_a_process_tells_its_share_of_one_processor_since_the_last_time() -> None:
    load = OwnLoad("feeds", 7, 10.0, 2.0)
    assert not load.is_due(10.0 + LOAD_S - 0.01)
    assert load.is_due(10.0 + LOAD_S)
    first = load.tell(11.0, 2.25, dropped=3, queued_bytes=900)
    assert (first.role, first.pid, first.cpu_percent, first.dropped, first.queued_bytes) == ("feeds", 7, 25, 3, 900)
    second = load.tell(11.5, 2.75, dropped=4)
    assert (second.cpu_percent, second.dropped, second.queued_bytes) == (100, 1, 0)


def test_the_worst_lateness_of_the_loop_is_told_once() -> None:
    load = OwnLoad("player", 7, 0.0, 0.0)
    for planned, woke in ((1.0, 1.002), (2.0, 2.3), (3.0, 3.01), (4.0, 3.9)):
        load.woke(planned, woke)
    assert load.tell(4.0, 0.0).stall_ms == 300
    assert load.tell(5.0, 0.0).stall_ms == 0
