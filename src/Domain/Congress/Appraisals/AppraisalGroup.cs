namespace Domain.Congress.Appraisals;

/// <summary>Voters whose papers are counted together and apart from others', as representatives and middle managers are.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Weight">What its result counts for beside the others', at least 1.</param>
public sealed record AppraisalGroup(string Name, int Weight);
