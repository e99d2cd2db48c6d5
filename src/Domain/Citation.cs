namespace Domain;

/// <summary>Where a rule comes from, in the form a page prints: <c>《集体合同规定》第三十二条</c>.</summary>
/// <param name="RuleId">The rule pack's row, such as <c>CC-23</c>.</param>
/// <param name="Instrument">The instrument's Chinese title without brackets.</param>
/// <param name="Article">The article in Chinese, such as <c>第三十二条第二款</c>; empty for a convention of this product.</param>
/// <param name="Verified">False where the text itself was not read (confidence C): shown as 未核实.</param>
public sealed record Citation(string RuleId, string Instrument, string Article, bool Verified = true)
{
    /// <inheritdoc />
    public override string ToString() => $"《{Instrument}》{Article}{(Verified ? "" : "（未核实）")}";
}
