from annotator.model.lines import Box
from annotator.model.places import Run, pack, unpack


def test_places_come_back_as_they_were_packed():
    runs = (
        Run(0, 3, 1, Box(221.1, 100.0, 250.0, 108.5), (221.1, 230.0, 240.5, 250.0)),
        Run(4, 2, 2, Box(221.1, 72.6, 240.0, 81.1)),
    )
    places = unpack(pack(runs))
    assert places.runs == runs
    assert places.boxes(1, 2) == [(1, Box(230.0, 100.0, 240.5, 108.5))]
    assert [page for page, _ in places.boxes(2, 6)] == [1, 2]
    assert places.boxes(6, 9) == []
    assert places.position(1, 235, 104) == 1
    assert places.position(2, 235, 300) is None


def test_no_places_pack_to_nothing():
    assert pack(()) == b""
    assert unpack(b"").boxes(0, 5) == []
