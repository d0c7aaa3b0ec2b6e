from hypothesis import settings

settings.register_profile("tracker", max_examples=200, derandomize=True, deadline=None)
settings.load_profile("tracker")
