import ShellKit
import SwiftUI

/// A sheet from its top to its bottom, on a screen that is narrower than paper: what stands side by side there is one
/// below the other here.
struct SheetPaper: View {
    let sheet: SheetView

    var body: some View {
        VStack(alignment: .leading, spacing: Metrics.gap) {
            SheetLines(lines: sheet.title, type: .title).accessibilityAddTraits(.isHeader)
            ForEach(sheet.blocks.indices, id: \.self) { SheetBlockView(block: sheet.blocks[$0]) }
        }
        .environment(\.layoutDirection, sheet.direction.layout)
    }
}

/// The same in several languages, or somebody's own words: a line each.
struct SheetLines: View {
    let lines: [SheetLine]
    var type = TypeSize.body
    var token = Token.ink

    var body: some View {
        ForEach(lines.indices, id: \.self) { place in
            if let phrase = lines[place].phrase {
                PhraseText(phrase, type, token)
            } else {
                OwnText(lines[place].text, type, token)
            }
        }
    }
}

/// What stands on a sheet.
private struct SheetBlockView: View {
    let block: SheetBlock

    var body: some View {
        switch block {
        case .heading(let text): SheetLines(lines: text, type: .headline).accessibilityAddTraits(.isHeader)
        case .sentence(let text): SheetLines(lines: text)
        case .field(let label, let rows):
            together {
                SheetLines(lines: label, type: .second, token: .secondInk)
                ForEach(rows.indices, id: \.self) { SheetLines(lines: rows[$0].cells) }
            }
        case .date(let title, let days, let place):
            Card {
                SheetLines(lines: title, type: .headline)
                ForEach(days.indices, id: \.self) { SheetLines(lines: days[$0].cells) }
                if let place { SheetLines(lines: [place]) }
            }
        case .code(let code, let caption):
            CodePicture(code: code)
            SheetLines(lines: caption, type: .second, token: .secondInk)
        case .write(let label, let lines):
            SheetLines(lines: label, type: .second, token: .secondInk)
            ForEach(0..<Int(lines), id: \.self) { _ in WritingLine() }
        case .table(let head, let rows):
            ForEach(rows.indices, id: \.self) { SheetTableRow(head: head, cells: rows[$0].cells) }
        case .card(let blocks):
            Card { ForEach(blocks.indices, id: \.self) { SheetBlockView(block: blocks[$0]) } }
        }
    }

    private func together(@ViewBuilder _ content: () -> some View) -> some View {
        VStack(alignment: .leading, spacing: 4, content: content).accessibilityElement(children: .combine)
    }
}

/// A row of figures, each under what its column is called.
private struct SheetTableRow: View {
    let head: [SheetRow]
    let cells: [SheetLine]

    var body: some View {
        Card {
            ForEach(Array(zip(head, cells).enumerated()), id: \.offset) { _, column in
                SheetLines(lines: column.0.cells, type: .second, token: .secondInk)
                SheetLines(lines: [column.1])
            }
        }
    }
}

/// Room to write by hand, as wide as the page.
private struct WritingLine: View {
    var body: some View {
        RoundedRectangle(cornerRadius: 0).fill(Token.line).frame(maxWidth: .infinity, minHeight: 1, maxHeight: 1)
            .padding(.top, Metrics.gap).accessibilityHidden(true)
    }
}
