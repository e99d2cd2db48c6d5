using Host.Persistence;
using Host.Pipeline;

namespace Host.Lawkeeping;

/// <summary>What every act on a unit's own rules needs.</summary>
internal sealed record UnitRulesNeeds(Store Store, ActContext Context, InstallationWriter Writer, UnitLaw Law);
