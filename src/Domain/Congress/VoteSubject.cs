namespace Domain.Congress;

/// <summary>What a vote is about, and so which rules on presence and on passing speak of it.</summary>
public enum VoteSubject
{
    /// <summary>集体合同草案: the rules on contracts, and the congress's general rule besides.</summary>
    ContractDraft,

    /// <summary>职代会一般议题: the congress's general rules alone.</summary>
    CongressMatter,

    /// <summary>选举职工代表: by the staff of an electing unit, whole and not of those present.</summary>
    Election,
}
