"""Fetching an address that a person typed: the only time that the network is used."""

import re
import socket
import ssl
import zlib
from collections.abc import Callable
from http.client import HTTPException, HTTPMessage
from ipaddress import ip_address
from pathlib import PurePosixPath
from queue import Empty, Queue
from threading import Event, Thread
from time import monotonic
from typing import IO, Any, NamedTuple, Protocol
from urllib import request
from urllib.error import HTTPError, URLError
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from annotator import __version__
from annotator.domain.errors import UserError
from annotator.services.readers.kinds import KINDS
from annotator.services.readers.text import LARGEST

TIMEOUT = 30.0  # seconds for all of it
LONGEST_WAIT = 15.0  # seconds for the next bytes
MOST_REDIRECTS = 5
LOOK_EVERY = 0.1  # seconds between looks at whether it was cancelled
PIECE = 1 << 16
LONGEST = 4_000  # characters of an address
HOST = re.compile(r"[\w.-]+|\[[\da-f:.]+\]", re.ASCII)
HEADERS = {
    "User-Agent": f"NewsAnnotator/{__version__}",
    "Accept": "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip, identity",
}
PAGES = {"text/html": ".html", "application/xhtml+xml": ".html"}
NO_PAGES = ("image/", "audio/", "video/", "font/", "text/css", "text/javascript", "application/javascript")
COMPRESSED = {"gzip": 31, "x-gzip": 31, "deflate": 47}  # what zlib calls them


class Answer(NamedTuple):
    """What came from an address: the bytes, where they were found in the end, and what the server calls them."""

    content: bytes
    address: str
    media_type: str  # with the character set where one was told: "text/html; charset=windows-1251"

    @property
    def name(self) -> str:
        """A name of a file that tells what kind it is."""
        kind = self.media_type.partition(";")[0]
        path = PurePosixPath(unquote(urlsplit(self.address).path))
        told = PAGES.get(kind) or next((end for end, known in KINDS.items() if known.media_type == kind), "")
        end = told or (path.suffix.lower() if path.suffix.lower() in KINDS else ".html")
        return (path.stem or urlsplit(self.address).hostname or "page") + end


class Opener(Protocol):
    """Whatever opens an address as urllib's openers do."""

    def open(self, fullurl: Any, data: Any = None, timeout: float | None = None) -> Any:
        """The answer, to be read like a file."""


def fetch(
    address: str,
    *,
    timeout: float = TIMEOUT,
    largest: int = LARGEST,
    cancelled: Callable[[], bool] = lambda: False,
    opener: Opener | None = None,
) -> Answer | None:
    """What stands at an address; None where `cancelled` said so before it was there.

    No cookies, nothing is kept, at most 5 redirects, http and https only. UserError says what stood in the way:
    an address that is none, no network, no such page, a site that refuses, more than `largest` bytes (also when
    unpacked), more than `timeout` seconds, or something that is no page.
    """
    wanted = checked(address)
    answers: Queue[Answer | BaseException] = Queue()
    given_up = Event()

    def ask() -> None:
        try:
            answers.put(_asked(opener or _opener(), wanted, largest, given_up, timeout))
        except BaseException as problem:  # whatever it is, whoever waits hears of it
            answers.put(problem)

    Thread(target=ask, daemon=True).start()  # looking up a name, and an answer that drips, cannot be interrupted
    until = monotonic() + timeout
    while not cancelled():
        try:
            answer = answers.get(timeout=LOOK_EVERY)
        except Empty:
            if monotonic() < until:
                continue
            given_up.set()
            raise _too_slow() from None
        if isinstance(answer, BaseException):
            raise answer
        return answer
    given_up.set()
    return None


def checked(address: str) -> str:
    """An address as it can be asked for, `https://` before it where nothing stands; UserError where it is none."""
    typed = "".join(address.splitlines()).strip()
    whole = typed if "://" in typed else f"https://{typed}"
    try:
        parts = urlsplit(whole)
        host, port = parts.hostname or "", parts.port
        named = _ascii(host)
    except ValueError:  # UnicodeError is one
        raise _no_address() from None
    if parts.scheme.lower() not in ("http", "https"):
        raise UserError("Only addresses that begin with http:// or https:// can be fetched. Check the address.")
    if parts.username is not None or parts.password is not None:
        raise UserError("The address holds a name or password. Leave out what stands before the @.")
    if not named or len(typed) > LONGEST or ("." not in host and whole != typed) or not HOST.fullmatch(named):
        raise _no_address()
    where = named if port is None else f"{named}:{port}"
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/?%:@!$&'()*+,;=~-._[]|")
    return urlunsplit((parts.scheme.lower(), where, path, query, ""))


def _ascii(host: str) -> str:
    """A host as it is looked up; ValueError where it is none."""
    if ":" in host:
        return f"[{ip_address(host)}]"
    return host.encode("idna").decode()


def _no_address() -> UserError:
    return UserError("This is no address of a page. One looks like https://www.example.org/article.")


def _too_slow() -> UserError:
    return UserError("The site did not answer in time. Try again later, or save the page in a browser and bring it in.")


class _Redirects(request.HTTPRedirectHandler):
    """Goes where a site sends, a few times, and only to addresses that could have been typed."""

    max_redirections = MOST_REDIRECTS
    max_repeats = 2

    def redirect_request(
        self, req: request.Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> request.Request | None:
        return super().redirect_request(req, fp, code, msg, headers, checked(newurl))


def _opener() -> request.OpenerDirector:
    return opener_of(request.HTTPHandler(), request.HTTPSHandler())


def opener_of(*handlers: request.BaseHandler) -> request.OpenerDirector:
    """Opens with these handlers, errors and redirects: no files, no FTP, no cookies, no passwords."""
    opener = request.OpenerDirector()
    mending = (request.ProxyHandler(), request.HTTPDefaultErrorHandler(), _Redirects(), request.HTTPErrorProcessor())
    for handler in (*handlers, *mending):
        opener.add_handler(handler)
    opener.addheaders = []
    return opener


def _asked(opener: Opener, address: str, largest: int, given_up: Event, timeout: float) -> Answer:
    """The answer; UserError where there is none that could be a page."""
    try:
        wanted = request.Request(address, headers=HEADERS)
        with opener.open(wanted, timeout=min(timeout, LONGEST_WAIT)) as answer:
            return _read(answer, address, largest, given_up)
    except HTTPError as problem:
        with problem:
            raise _refused(problem.code) from problem
    except URLError as problem:
        raise _unreached(problem.reason) from problem
    except (HTTPException, zlib.error) as problem:
        raise _broken_off() from problem
    except OSError as problem:
        raise _unreached(problem) from problem


def _read(answer: Any, address: str, largest: int, given_up: Event) -> Answer:
    headers = answer.headers
    kind = headers.get_content_type() if headers.get("Content-Type") else ""
    if kind.startswith(NO_PAGES):
        raise UserError("At this address is no page but “{0}”. Look for the page that it stands on.", kind)
    charset = headers.get_content_charset() or ""
    content = _body(answer, largest, given_up)
    if not content.strip():
        raise UserError("The page is empty. Open it in a browser, save it there, and bring in the file.")
    media_type = f"{kind}; charset={charset}" if kind and charset else kind
    return Answer(content, answer.geturl() or address, media_type)


def _body(answer: Any, largest: int, given_up: Event) -> bytes:
    """The bytes of an answer, unpacked; UserError above `largest`, or where it breaks off."""
    said = answer.headers.get("Content-Length", "")
    told = int(said) if said.isascii() and said.isdigit() and len(said) < 20 else None
    if told is not None and told > largest:
        raise _too_large(largest)
    packing = answer.headers.get("Content-Encoding", "").strip().lower()
    if packing not in ("", "identity", *COMPRESSED):
        raise UserError("The page comes packed as “{0}”, which cannot be read. Save it in a browser instead.", packing)
    unpack = zlib.decompressobj(COMPRESSED[packing]) if packing in COMPRESSED else None
    came, body = 0, bytearray()
    while piece := answer.read(PIECE):
        came += len(piece)
        body += unpack.decompress(piece, largest + 1 - len(body)) if unpack else piece
        if len(body) > largest or came > largest:
            raise _too_large(largest)
        if given_up.is_set():
            raise _too_slow()
    if (told is not None and came < told) or (unpack and came and not unpack.eof):
        raise _broken_off()
    return bytes(body)


def _broken_off() -> UserError:
    return UserError("The connection broke off before the whole page was there. Try again.")


def _too_large(largest: int) -> UserError:
    return UserError("What stands there is larger than {0} MB. It is no article.", largest // 1_000_000)


def _refused(code: int) -> UserError:
    """What an answer other than a page means, by its number."""
    if code in (404, 410):
        return UserError("There is no page at this address ({0}). Check the address.", code)
    if code in (401, 402, 403, 407, 451):
        return UserError(
            "The site does not give this page to programs, or only to subscribers ({0}). "
            "Open it in a browser, save it there, and bring in the file.",
            code,
        )
    if code == 429:
        return UserError("The site asks to wait before the next page ({0}). Try again later.", code)
    if 300 <= code < 400:
        return UserError("The site sends on and on, or to what is no page ({0}). Open it in a browser.", code)
    if code >= 500:
        return UserError("The site has a problem of its own ({0}). Try again later.", code)
    return UserError("The site did not give the page ({0}). Open it in a browser, save it there, bring it in.", code)


def _unreached(problem: object) -> UserError:
    """Why a site was not reached, as a person can understand it."""
    if isinstance(problem, socket.gaierror):
        return UserError("No site of this name was found. Check the address, and whether you are online.")
    if isinstance(problem, ssl.SSLCertVerificationError):
        return UserError("The site cannot prove that it is the one it says (its certificate). Open it in a browser.")
    if isinstance(problem, TimeoutError):
        return _too_slow()
    why = getattr(problem, "strerror", None) or problem
    return UserError("The site was not reached: {0}. Check the address, and whether you are online.", why)
