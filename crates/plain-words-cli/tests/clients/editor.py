"""An editor's side of the Language Server Protocol, by pygls, in each encoding of positions."""

import asyncio
import sys

from lsprotocol import types
from pygls.lsp.client import LanguageClient

TEXT = "Dear Maya,\n\n🐈 He absconded. I know your case.\n"
URI = "file:///letter.txt"
COLUMNS = {"utf-8": (8, 17), "utf-16": (6, 15), "utf-32": (5, 14)}


async def open_letter(program, encoding):
    """Opens the letter; the client, what the server can do, and its first diagnostics."""
    client = LanguageClient("an editor", "1")
    told = asyncio.get_running_loop().create_future()

    @client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    def published(params: types.PublishDiagnosticsParams):
        if not told.done():
            told.set_result(params)

    await client.start_io(program, "lsp", "--as", "letter", "--stage", "10-12")
    general = types.GeneralClientCapabilities(position_encodings=[types.PositionEncodingKind(encoding)])
    hello = await client.initialize_async(
        types.InitializeParams(capabilities=types.ClientCapabilities(general=general))
    )
    client.initialized(types.InitializedParams())
    document = types.TextDocumentItem(uri=URI, language_id="plaintext", version=3, text=TEXT)
    client.text_document_did_open(types.DidOpenTextDocumentParams(text_document=document))
    return client, hello, await told


async def one(program, encoding):
    client, hello, told = await open_letter(program, encoding)
    assert hello.capabilities.position_encoding == encoding, hello.capabilities
    assert told.version == 3
    found = next(each for each in told.diagnostics if "ran away" in each.message)
    assert (found.range.start.line, found.range.start.character) == (2, COLUMNS[encoding][0]), found
    assert found.range.end.character == COLUMNS[encoding][1], found
    letter = types.TextDocumentIdentifier(uri=URI)
    hover = await client.text_document_hover_async(
        types.HoverParams(text_document=letter, position=found.range.start)
    )
    assert found.message in hover.contents.value, hover
    actions = await client.text_document_code_action_async(
        types.CodeActionParams(text_document=letter, range=found.range, context=types.CodeActionContext(diagnostics=[found]))
    )
    edit = actions[0].edit.changes[URI][0]
    assert (edit.new_text, edit.range) == ("ran away", found.range), actions
    await client.shutdown_async(None)
    client.exit(None)
    await client.stop()


async def main():
    for encoding in COLUMNS:
        await one(sys.argv[1], encoding)


asyncio.run(asyncio.wait_for(main(), 60))
