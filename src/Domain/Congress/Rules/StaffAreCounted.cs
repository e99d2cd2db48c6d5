namespace Domain.Congress.Rules;

/// <summary>The electing units together have staff, so that there is something to spread. One person passes, nobody does not.</summary>
/// <param name="Staff">The staff of all electing units.</param>
public sealed record StaffAreCounted(long Staff) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.staff-are-counted";

    /// <inheritdoc />
    public override bool Holds => Staff >= 1;

    /// <inheritdoc />
    protected override Words Message => new(
        $"各选举单位职工合计{Staff}人，请先统计职工人数。",
        $"The electing units have {Staff} staff together; count them first.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("staff", Staff));

    /// <inheritdoc />
    protected override string? Field => "Units";
}
