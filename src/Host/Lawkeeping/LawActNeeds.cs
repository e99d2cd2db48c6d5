using Host.Persistence;
using Host.Pipeline;

namespace Host.Lawkeeping;

/// <summary>What every act that changes the law needs.</summary>
internal sealed record LawActNeeds(Store Store, ActContext Context, InstallationWriter Writer, LawProposals Proposals);
