using Domain;
using Host.Pipeline;

namespace Host.Lawkeeping;

/// <summary>An act on the rules that a unit gave itself.</summary>
public abstract record UnitRulesAct : Act, IChangesUnitRules
{
    [Label("用人单位", "Employer", Hint = "工会填写本单位规定时可以留空", HintEn = "A union may leave it empty for its own employer")]
    public UnitId? Unit { get; init; }
}
