"""Made-up Word documents, their parts written out by hand so that every form of Word's can be tried."""

import io
import zipfile

_NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
STYLES = """<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="vet"><w:name w:val="kop vet"/><w:basedOn w:val="a"/>
  <w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="lijst"><w:name w:val="lijst"/>
  <w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>"""
_LEVELS = """<w:abstractNum w:abstractNumId="7">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="8">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl>
</w:abstractNum>"""
NUMBERING = f"""{_LEVELS}<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="7"/>
  <w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>"""


def run(text: str, bold: bool = False, properties: str = "") -> str:
    marks = properties + ("<w:b/>" if bold else "")
    return f'<w:r><w:rPr>{marks}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(content: str = "", bold: bool = False, style: str = "", number: str = "", level: int = 0) -> str:
    """A paragraph; text that begins with `<` is taken as runs."""
    kind = f'<w:pStyle w:val="{style}"/>' if style else ""
    listed = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>' if number else ""
    inner = content if content.startswith("<") or not content else run(content, bold)
    return f"<w:p><w:pPr>{kind}{listed}</w:pPr>{inner}</w:p>"


def table(*rows: list[str]) -> str:
    made = (f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in row)}</w:tr>" for row in rows)
    return f"<w:tbl>{''.join(made)}</w:tbl>"


def box(*paragraphs: str) -> str:
    """A text box as Word writes it: for itself, and again for programs before 2010."""
    inner = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    return (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>{inner}</wps:txbx></w:drawing>"
        f"</mc:Choice><mc:Fallback><w:pict><v:textbox>{inner}</v:textbox></w:pict></mc:Fallback>"
        f"</mc:AlternateContent></w:r>"
    )


def field(code: str, result: str) -> str:
    kind = "<w:r><w:fldChar w:fldCharType='{}'/></w:r>".format
    return (
        f"{kind('begin')}<w:r><w:instrText>{code}</w:instrText></w:r>{kind('separate')}{run(result)}{kind('end')}"
    )


def cited(number: int, kind: str = "footnote") -> str:
    return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'


PAGE_BREAK = "<w:r><w:br w:type='page'/></w:r>"
LINE_BREAK = "<w:r><w:br/></w:r>"


def docx(*blocks: str, notes: dict[int, str] | None = None, header: str = "", **parts: str) -> bytes:
    """A .docx of these blocks. `notes` are the footnotes by id, `header` the content of a page header."""
    section = '<w:sectPr><w:headerReference w:type="first" r:id="rId9"/></w:sectPr>' if header else ""
    made = {
        "[Content_Types].xml": "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>",
        "word/document.xml": f"<w:document {_NAMES}><w:body>{''.join(blocks)}{section}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {_NAMES}>{STYLES}</w:styles>",
        "word/numbering.xml": f"<w:numbering {_NAMES}>{NUMBERING}</w:numbering>",
        "word/_rels/document.xml.rels": "<R><Relationship Id='rId9' Target='header1.xml'/></R>",
        "word/header1.xml": f"<w:hdr {_NAMES}>{header}</w:hdr>",
        "word/footnotes.xml": _notes("footnote", notes or {}),
    }
    made |= {f"word/{name}.xml": content for name, content in parts.items()}
    with io.BytesIO() as out:
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in made.items():
                archive.writestr(name, content)
        return out.getvalue()


def _notes(kind: str, notes: dict[int, str]) -> str:
    inner = "".join(f'<w:{kind} w:id="{number}">{p(text)}</w:{kind}>' for number, text in notes.items())
    return f'<w:{kind}s {_NAMES}><w:{kind} w:id="-1" w:type="separator">{p("x")}</w:{kind}>{inner}</w:{kind}s>'
