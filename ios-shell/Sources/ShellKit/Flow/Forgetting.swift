/// A way in that the person is on while the vault is closed: nobody else may go on with what they typed.
@MainActor protocol Forgetting: AnyObject {
    func forget()
}
