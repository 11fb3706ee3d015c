// What prints a page, and draws it into a PDF.
@_exported import Foundation

@MainActor open class UIPrintFormatter: NSObject {
    open var perPageContentInsets = UIEdgeInsets()
}

@MainActor open class UIMarkupTextPrintFormatter: UIPrintFormatter {
    public init(markupText: String) {}
}

@MainActor open class UIPrintPageRenderer: NSObject {
    public override init() {}
    open var paperRect: CGRect { .zero }
    open var printableRect: CGRect { .zero }
    open var numberOfPages: Int { 0 }
    open func addPrintFormatter(_ formatter: UIPrintFormatter, startingAtPageAt pageIndex: Int) {}
    open func prepare(forDrawingPages range: NSRange) {}
    open func drawPage(at pageIndex: Int, in printableRect: CGRect) {}
}

@MainActor open class UIPrintPaper: NSObject {
    open class func bestPaper(
        forPageSize contentSize: CGSize, withPapersFrom paperList: [UIPrintPaper]
    ) -> UIPrintPaper { UIPrintPaper() }
}

@MainActor open class UIPrintInfo: NSObject {
    open class func printInfo() -> UIPrintInfo { UIPrintInfo() }
}

@MainActor public protocol UIPrintInteractionControllerDelegate: NSObjectProtocol {
    func printInteractionController(
        _ printInteractionController: UIPrintInteractionController, choosePaper paperList: [UIPrintPaper]
    ) -> UIPrintPaper
}

@MainActor open class UIPrintInteractionController: NSObject {
    public typealias CompletionHandler = (UIPrintInteractionController, Bool, (any Error)?) -> Void
    open class var shared: UIPrintInteractionController { UIPrintInteractionController() }
    open class var isPrintingAvailable: Bool { false }
    open var printInfo: UIPrintInfo?
    open weak var delegate: (any UIPrintInteractionControllerDelegate)?
    open var printPageRenderer: UIPrintPageRenderer?
    open func present(animated: Bool, completionHandler completion: CompletionHandler? = nil) -> Bool { false }
    open func present(
        from rect: CGRect, in view: UIView, animated: Bool, completionHandler completion: CompletionHandler? = nil
    ) -> Bool { false }
    open func dismiss(animated: Bool) {}
}

open class UIGraphicsPDFRendererContext: NSObject {
    open var pdfContextBounds: CGRect { .zero }
    open func beginPage() {}
}

open class UIGraphicsPDFRenderer: NSObject {
    public init(bounds: CGRect) {}
    open func pdfData(actions: (UIGraphicsPDFRendererContext) -> Void) -> Data { Data() }
}
