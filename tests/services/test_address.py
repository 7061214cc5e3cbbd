"""An address that was typed is fetched whole, within bounds, or a sentence says why not; no test opens a socket."""

import gzip
import io
import socket
import ssl
import zlib
from http.client import HTTPResponse
from pathlib import Path
from threading import Event
from typing import Any
from urllib.error import URLError
from urllib.request import HTTPHandler, HTTPSHandler, OpenerDirector, Request

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import UserError
from annotator.services.readers.address import Answer, checked, fetch, opener_of

PAGE = b"<html><body><p>Two people died.</p></body></html>"
ADDRESS = "https://news.example/flood"


class Wire:
    """Answers by address, as bytes of HTTP, where others have a socket."""

    def __init__(self, answers: dict[str, bytes | Exception]) -> None:
        self.answers = answers
        self.asked: list[Request] = []

    def answer(self, asked: Request) -> HTTPResponse:
        self.asked.append(asked)
        said = self.answers[asked.full_url]
        if isinstance(said, Exception):
            raise said
        response = HTTPResponse(_Held(said))  # type: ignore[arg-type]
        response.begin()
        response.url = asked.full_url
        response.msg = response.reason  # type: ignore[assignment]  # as urllib leaves it
        return response

    def __call__(self, address: str, **bounds: Any) -> Answer | None:
        return fetch(address, opener=self.opener(), **bounds)

    def opener(self) -> OpenerDirector:
        class Plain(HTTPHandler):
            http_open = staticmethod(self.answer)  # type: ignore[assignment]

        class Safe(HTTPSHandler):
            https_open = staticmethod(self.answer)  # type: ignore[assignment]

        return opener_of(Plain(), Safe())


class _Held:
    """What HTTPResponse takes for a socket."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def makefile(self, mode: str) -> io.BytesIO:
        return io.BytesIO(self._content)


def http(body: bytes = PAGE, status: str = "200 OK", length: int | None = None, **headers: str) -> bytes:
    told = {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(body) if length is None else length)}
    told |= {name.replace("_", "-"): value for name, value in headers.items()}
    lines = "".join(f"{name}: {value}\r\n" for name, value in told.items())
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body


def only(answer: bytes | Exception, **bounds: Any) -> Answer:
    came = Wire({ADDRESS: answer})(ADDRESS, **bounds)
    assert came is not None
    return came


def test_a_page_comes_as_its_bytes_with_where_it_was_and_what_the_server_calls_it() -> None:
    assert only(http()) == (PAGE, ADDRESS, "text/html; charset=utf-8")


def test_nobody_is_told_more_than_the_name_of_the_program() -> None:
    wire = Wire({ADDRESS: http(Set_Cookie="id=1")})
    wire(ADDRESS)
    wire(ADDRESS)
    for asked in wire.asked:
        assert asked.get_header("User-agent", "").startswith("NewsAnnotator/")
        assert not {"cookie", "referer", "authorization"} & {name.lower() for name, _ in asked.header_items()}


def test_a_redirect_is_followed_and_the_last_address_told() -> None:
    moved = "http://www.news.example/new%20flood"
    wire = Wire({ADDRESS: http(b"", "301 Moved", Location="http://www.news.example/new flood"), moved: http()})
    assert wire(ADDRESS) == (PAGE, moved, "text/html; charset=utf-8")


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "ftp://news.example/x", "data:text/html,x", "https://me:secret@news.example/"]
)
def test_a_redirect_to_what_may_not_be_typed_is_not_followed(target: str) -> None:
    with pytest.raises(UserError):
        only(http(b"", "302 Found", Location=target))


def test_redirects_end() -> None:
    around = {f"https://news.example/{n}": http(b"", "302 Found", Location=f"/{n + 1}") for n in range(9)}
    wire = Wire(dict(around))
    with pytest.raises(UserError, match="on and on"):
        wire("https://news.example/0")
    assert len(wire.asked) == 6


@pytest.mark.parametrize("packing", ["gzip", "deflate"])
def test_a_packed_page_is_unpacked(packing: str) -> None:
    packed = gzip.compress(PAGE) if packing == "gzip" else zlib.compress(PAGE)
    assert only(http(packed, Content_Encoding=packing)).content == PAGE


def test_what_is_too_large_is_not_taken_packed_or_not_told_or_not() -> None:
    bomb = gzip.compress(b"x" * 5_000_000)
    unsaid = http(b"x" * 3_000_000).replace(b"Content-Length: 3000000\r\n", b"Connection: close\r\n")
    for answer in (http(b"", length=10**9), unsaid, http(bomb, Content_Encoding="gzip")):
        with pytest.raises(UserError, match="larger than 2 MB"):
            only(answer, largest=2_000_000)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("404 Not Found", "no page"),
        ("410 Gone", "no page"),
        ("403 Forbidden", "subscribers"),
        ("402 Payment Required", "subscribers"),
        ("429 Too Many Requests", "wait"),
        ("503 Service Unavailable", "problem of its own"),
        ("418 I'm a teapot", "did not give"),
    ],
)
def test_what_a_site_refuses_with_is_said_in_words(status: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        only(http(b"no", status))


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (URLError(socket.gaierror(-2, "Name or service not known")), "online"),
        (URLError(ssl.SSLCertVerificationError("self-signed")), "certificate"),
        (URLError(TimeoutError("timed out")), "in time"),
        (URLError(ConnectionRefusedError(111, "Connection refused")), "not reached: Connection refused"),
        (TimeoutError("timed out"), "in time"),
        (ConnectionResetError(104, "Connection reset by peer"), "not reached"),
    ],
)
def test_why_a_site_was_not_reached_is_said_in_words(problem: Exception, words: str) -> None:
    with pytest.raises(UserError, match=words):
        only(problem)


def test_half_a_page_is_no_page() -> None:
    chunks = http().replace(b"Content-Length: %d" % len(PAGE), b"Transfer-Encoding: chunked")
    for answer in (http(PAGE, length=len(PAGE) + 5), http(gzip.compress(PAGE)[:-9], Content_Encoding="gzip"), chunks):
        with pytest.raises(UserError, match="broke off"):
            only(answer)
    with pytest.raises(UserError, match="broke off"):
        only(http(b"no gzip at all", Content_Encoding="gzip"))


@pytest.mark.parametrize("kind", ["image/png", "video/mp4", "text/css"])
def test_pictures_and_the_like_are_no_pages(kind: str) -> None:
    with pytest.raises(UserError, match="no page"):
        only(http(Content_Type=kind))


def test_an_empty_page_and_an_unknown_packing_are_said() -> None:
    with pytest.raises(UserError, match="empty"):
        only(http(b" \n"))
    with pytest.raises(UserError, match="br"):
        only(http(Content_Encoding="br"))


class Silent:
    """A site that never answers, until the test is over."""

    def __init__(self) -> None:
        self.over = Event()

    def open(self, fullurl: Any, data: Any = None, timeout: float | None = None) -> Any:
        self.over.wait(30)
        raise TimeoutError


def test_a_site_that_never_answers_is_given_up_and_a_cancel_is_heard() -> None:
    silent = Silent()
    with pytest.raises(UserError, match="in time"):
        fetch(ADDRESS, timeout=0.01, opener=silent)
    asked: list[int] = []

    def second_time() -> bool:
        asked.append(1)
        return len(asked) > 1

    assert fetch(ADDRESS, cancelled=second_time, opener=silent) is None
    silent.over.set()


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        (" news.example/a b?q=é#top ", "https://news.example/a%20b?q=%C3%A9"),
        ("HTTP://News.Example", "http://news.example/"),
        ("https://zeitung-köln.example/ä%20b", "https://xn--zeitung-kln-zfb.example/%C3%A4%20b"),
        ("http://intranet:8080/x", "http://intranet:8080/x"),
        ("https://news.example/long\naddress", "https://news.example/longaddress"),
        ("http://[::1]/x", "http://[::1]/x"),
    ],
)
def test_an_address_is_mended_as_a_browser_does(typed: str, asked: str) -> None:
    assert checked(typed) == asked


@pytest.mark.parametrize(
    "typed",
    [
        "", "   ", "flood", "two words", "file:///etc/passwd", "ftp://news.example/", "javascript:alert(1)",
        "https://", "https://me@news.example/", "https://me:secret@news.example/", "https://news.example:port/",
        "https://[::1/", "https://news..example/", "https://" + "a" * 70 + ".example/", "http://a.b/" + "a" * 5000,
    ],
)  # fmt: skip
def test_what_is_no_address_of_a_page_is_refused_before_anything_is_asked(typed: str) -> None:
    with pytest.raises(UserError, match=r"\.$"):
        fetch(typed, opener=Wire({}))  # type: ignore[arg-type]


@given(st.text())
def test_anything_typed_is_an_address_or_is_refused(typed: str) -> None:
    try:
        address = checked(typed)
    except UserError:
        return
    assert address.isascii()
    assert address.startswith(("http://", "https://"))
    assert checked(address) == address


@pytest.mark.parametrize(
    ("media_type", "address", "name"),
    [
        ("text/html; charset=utf-8", "https://news.example/2024/flood.php?id=3", "flood.html"),
        ("text/plain", "https://news.example/flood", "flood.txt"),
        ("", "https://news.example/", "news.example.html"),
        ("application/octet-stream", "https://news.example/flood.txt", "flood.txt"),
    ],
)
def test_what_came_has_a_name_that_tells_its_kind(media_type: str, address: str, name: str) -> None:
    assert Answer(PAGE, address, media_type).name == name


def test_the_network_is_used_nowhere_else() -> None:
    source = Path(__file__).parents[2] / "src" / "annotator"
    words = ("urllib.request", "from urllib import request", "http.client", "import socket", "urllib3", "requests")
    using = {file.name for file in source.rglob("*.py") for word in words if word in file.read_text("utf-8")}
    assert using <= {"address.py"}
