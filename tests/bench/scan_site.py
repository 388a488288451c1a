"""Makes sites for scan.sh.  scan_site.py KIND DIR MEGABYTES

KIND is `pages` (2,000 pages that share their look, as generators emit them), `whole` (the same with style sheets and
scripts of the same size again), or one page that is hard to read: `page` (one page of that size), `line` (without a line
break), `attributes` (one element with attributes only), `unclosed` (elements that never end), `script` (one minified
script), `sheet` (one minified style sheet).
"""

import pathlib
import random
import sys

kind, folder, size = sys.argv[1], pathlib.Path(sys.argv[2]), int(float(sys.argv[3]) * 1_000_000)
folder.mkdir(parents=True, exist_ok=True)
seed = random.Random(7)
WORDS = "der die das und ein Haus Garten Holz Tisch Stuhl gut neu alt schön für mit über Größe Werkstatt Auftrag".split()
PAGES = 2_000


def prose(count):
    return " ".join(seed.choice(WORDS) for _ in range(count))


def head(number):
    return (
        f'<!doctype html>\n<html lang="de">\n<head>\n<meta charset="utf-8">\n<title>Seite {number}</title>\n'
        '<link rel="stylesheet" href="/css/main.css">\n<link rel="icon" href="/icon.svg">\n'
        '<link rel="preconnect" href="https://fonts.gstatic.example" crossorigin>\n'
        f'<link rel="canonical" href="https://www.example.org/{number}.html">\n'
        '<meta property="og:image" content="https://www.example.org/og.png">\n'
        '<script src="/js/main.js" defer></script>\n</head>\n<body>\n<nav>\n'
        + "".join(f'<a class="nav" href="/{to}.html">Bereich {to}</a>\n' for to in range(12))
        + "</nav>\n"
    )


def part(number):
    near = [(number * 7 + step * 13) % PAGES for step in range(3)]
    links = "".join(f'<p>{prose(20)} <a href="{to}.html">{prose(3)}</a> {prose(15)}</p>\n' for to in near)
    picture = f'<img src="/img/{number % 50}.jpg" srcset="/img/{number % 50}-2x.jpg 2x" alt="{prose(4)}">\n'
    foreign = f'<p><a href="https://site{number % 300}.example/{number}">{prose(2)}</a></p>\n'
    return f'<section class="part wide" id="p{number}">\n<h2>{prose(4)}</h2>\n{links}{picture}{foreign}</section>\n'


def page(number, length):
    out, written = [head(number)], 0
    while written < length:
        out.append(part(number + len(out)))
        written += len(out[-1].encode())
    return "".join(out) + '<img src="https://pixel.example/1.gif" alt="">\n</body>\n</html>\n'


def filled(piece, length):
    return piece * max(1, length // len(piece))


SHEET = ".a-b_c>d:hover{color:#123;margin:0 1px}.e{background:url(../img/1.png) no-repeat,linear-gradient(#fff,#000)}"
SCRIPT = 'var e=function(t,n){return t/n>.5?"a"+n:/[a-z"]+/g.test(t)?`x${n}y`:{k:"https://api.example/v1",u:t}};e(1,2);'

if kind in ("pages", "whole"):
    for number in range(PAGES):
        (folder / f"{number}.html").write_text(page(number, size // PAGES))
    for name in ("css", "js"):
        (folder / name).mkdir(exist_ok=True)
    count = 20 if kind == "whole" else 1
    length = size // 2 // count if kind == "whole" else 20_000
    for number in range(count):
        end = "" if number == 0 else str(number)
        following = f'import "./main{number + 1}.js";' if number + 1 < count else ""
        sheet = f'@import "main{number + 1}.css";' if number + 1 < count else ""
        (folder / "js" / f"main{end}.js").write_text(following + filled(SCRIPT, length))
        (folder / "css" / f"main{end}.css").write_text(sheet + filled(SHEET, length))
elif kind == "page":
    (folder / "x.html").write_text(page(1, size))
elif kind == "line":
    (folder / "x.html").write_text(page(1, size).replace("\n", " "))
elif kind == "attributes":
    many = "".join(f" a{number}=https://a.example/" for number in range(size // 28))
    (folder / "x.html").write_text(f"<img{many} src=https://b.example/>")
elif kind == "unclosed":
    (folder / "x.html").write_text(filled("<div><svg><b><template><desc>", size) + "<img src=https://b.example/>")
elif kind == "script":
    (folder / "x.html").write_text("<script src=x.js></script>")
    (folder / "x.js").write_text(filled(SCRIPT, size))
elif kind == "sheet":
    (folder / "x.html").write_text("<link rel=stylesheet href=x.css>")
    (folder / "x.css").write_text(filled(SHEET, size))
else:
    sys.exit(__doc__)
