namespace Domain.Congress.Rules;

/// <summary>A code shown at the check-in desk is one of this session's cards; cards made before the latest ones are void.</summary>
/// <param name="IsValid">Whether it is a representative's.</param>
public sealed record CheckInCodeIsValid(bool IsValid) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.check-in-code-is-valid";

    /// <inheritdoc />
    public override bool Holds => IsValid;

    /// <inheritdoc />
    protected override Words Message => new(
        "签到码无效：可能属于其他会议，或者表决证已经重新制发。请按编号或者姓名签到。",
        "This code is of another session, or of cards that were made anew. Check in by number or name.");

    /// <inheritdoc />
    protected override string? Field => "Numbers";
}
