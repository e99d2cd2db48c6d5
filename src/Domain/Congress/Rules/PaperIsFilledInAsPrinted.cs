namespace Domain.Congress.Rules;

/// <summary>
/// A cast paper marks only what is printed on it: one choice for each item, at most as many candidates as seats, each option
/// once. The refusal does not repeat the marks.
/// </summary>
/// <param name="IsAsPrinted">Whether it does.</param>
public sealed record PaperIsFilledInAsPrinted(bool IsAsPrinted) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.paper-is-filled-in-as-printed";

    /// <inheritdoc />
    public override bool Holds => IsAsPrinted;

    /// <inheritdoc />
    protected override Words Message => new(
        "选票填写不完整或者不符合选票要求，未计入，请检查后重新提交。",
        "The paper is not filled in as it is printed and was not counted; please check it and send it again.");
}
