from annotator import settings


def test_what_is_remembered_comes_back_and_none_forgets():
    settings.put(coder="Ada", theme="dark")
    assert (settings.coder_name(), settings.get("theme")) == ("Ada", "dark")
    settings.put(theme=None)
    assert settings.get("theme", "light") == "light"


def test_without_a_name_the_system_has_one():
    assert settings.coder_name()


def test_a_file_that_is_no_json_is_as_good_as_none():
    (settings.folder() / "settings.json").write_text("{")
    assert settings.values() == {}
    settings.put(coder="Ada")
    assert settings.get("coder") == "Ada"


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("ANNOTATOR_SETTINGS", str(tmp_path / "file"))
    settings.put(coder="Ada")
    assert settings.get("coder") is None


def test_projects_opened_lately_come_first_and_those_gone_are_left_out(tmp_path):
    one, two = tmp_path / "one.annotator", tmp_path / "two.annotator"
    for path in (one, two):
        path.write_text("")
        settings.remember_project(path)
    settings.remember_project(one)
    assert settings.recent() == [one, two]
    one.unlink()
    assert settings.recent() == [two]


def test_a_replica_is_the_same_from_then_on():
    assert settings.replica() == settings.replica()
